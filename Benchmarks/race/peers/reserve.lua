-- Claims stock for every line of the request, or for none, for 15 minutes. Returns the reservation's id; a request that
-- was made before gets the id that it got then.
--
-- KEYS: the request; `due`, reservations in order of their expiry; the last reservation's id; a SKU's available units a line
-- ARGV: the owner; a quantity a line
--
-- As few commands as it takes, as each costs: one MGET reads all that it needs, and one MSET writes all that has a key of
-- its own. Nothing is written before everything is judged: a script that fails in its middle is not rolled back.
local due, last = KEYS[2], KEYS[3]
local values = redis.call('MGET', KEYS[1], unpack(KEYS, 4))
if values[1] then return values[1] end

local left, record = {}, {ARGV[1]}
for line = 1, #KEYS - 3 do
  local key, quantity = KEYS[line + 3], tonumber(ARGV[line + 1])
  if not quantity or quantity <= 0 then return redis.error_reply('INVALID a quantity is not positive') end
  if not values[line + 1] then return redis.error_reply('UNKNOWN ' .. key) end
  -- A SKU that is named twice: what the earlier line leaves.
  local rest = (left[key] or tonumber(values[line + 1])) - quantity
  if rest < 0 then return redis.error_reply('INSUFFICIENT ' .. key) end
  left[key] = rest
  record[#record + 1] = key .. '=' .. ARGV[line + 1]
end

local id = tostring(redis.call('INCR', last))
local expires = redis.call('TIME')[1] + 900
record[#record + 1] = expires
local changes = {KEYS[1], id, 'reservation:' .. id, table.concat(record, ' ')}
for key, rest in pairs(left) do
  changes[#changes + 1] = key
  changes[#changes + 1] = rest
end
redis.call('MSET', unpack(changes))
redis.call('ZADD', due, expires, id)
return id
