create table stock (
  sku text primary key,
  available bigint not null check (available >= 0)
) with (fillfactor = 50);  -- room beside each row for its next version, so that no index has to change (HOT)

-- The request's id stands in the reservation: it is unique there, and the answer is the id beside it.
create table reservations (
  id bigint generated always as identity primary key,
  request uuid not null unique,
  owner text not null,
  expires timestamptz not null,
  skus text[] not null,
  quantities bigint[] not null
);
create index on reservations (expires);

-- Claims stock for every line of the request, or for none, for 15 minutes. Returns the reservation's id; a request that
-- was made before gets the id that it got then.
create function reserve(request_id uuid, for_owner text, of_skus text[], of_quantities bigint[]) returns bigint
language plpgsql as $$
declare
  reservation bigint;
  line record;
begin
  -- First the reservation, then the stock: locks on stock, which others wait for, are held for the shortest time. Of two
  -- equal requests at once, the second waits here until the first is committed.
  insert into reservations (request, owner, expires, skus, quantities)
  values (request_id, for_owner, now() + interval '15 minutes', of_skus, of_quantities)
  on conflict (request) do nothing
  returning id into reservation;
  if not found then
    select id into strict reservation from reservations where request = request_id;
    return reservation;
  end if;

  -- In SKU order, so that no two requests wait for each other. An update locks its row, judges it as it is then (a SKU
  -- that is named twice: as the line before left it), and changes it, in one step: one statement for all lines, which
  -- locks first and updates then, took twice the time. An error takes everything back.
  for line in
    select sku, quantity from unnest(of_skus, of_quantities) as line (sku, quantity) order by sku
  loop
    if line.quantity is null or line.quantity <= 0 then
      raise exception 'a quantity is not positive: %', line.sku;
    end if;
    update stock set available = available - line.quantity
    where sku = line.sku and available >= line.quantity;
    if not found then
      raise exception 'insufficient or unknown: %', line.sku;
    end if;
  end loop;
  return reservation;
end
$$;
