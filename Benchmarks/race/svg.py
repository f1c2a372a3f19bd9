"""The few shapes of SVG that the picture needs, as text. Colors are classes, for a dark mode to find."""

from xml.sax.saxutils import escape, quoteattr


def element(name, content="", kind="", **attributes):
    if kind:
        attributes["class"] = kind
    words = "".join(f" {key.replace('_', '-')}={quoteattr(written(value))}" for key, value in attributes.items())
    return f"<{name}{words}>{content}</{name}>" if content else f"<{name}{words}/>"


def text(x, y, content, kind, anchor="start"):
    return element("text", escape(content), kind, x=x, y=y, text_anchor=anchor)


def bar(x, y, width, height, kind):
    return element("rect", kind=kind, x=x, y=y, width=width, height=height, rx=1.5)


def written(value):
    return f"{value:.4g}" if isinstance(value, float) else str(value)
