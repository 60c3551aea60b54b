"""Where Cloudflare's reference has its pages, by the rule for its URLs."""

REFERENCE = "https://developers.cloudflare.com/api/resources/"


def page_of_operation(name: str) -> str:
    """The page of an operation, by its dotted name."""
    resource, _, method = name.rpartition(".")
    return f"{page_of_resource(resource)}methods/{method.rstrip('_')}/"


def page_of_resource(name: str) -> str:
    """The page of a group or a resource, by its dotted name."""
    first, *others = (part.rstrip("_") for part in name.split("."))
    return f"{REFERENCE}{first}/" + "".join(f"subresources/{part}/" for part in others)
