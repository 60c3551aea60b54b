"""`--query`: JMESPath expressions."""

from typing import Any

from cfapi.cli.errors import BadWords


class Query:
    """A JMESPath expression, such as "[?status=='active'].name"."""

    def __init__(self, text: str) -> None:
        """Compile it.

        Raises:
            BadWords: It is none; the message shows where.
        """
        import jmespath
        from jmespath.exceptions import JMESPathError

        try:
            self._compiled = jmespath.compile(text)
        except JMESPathError as error:
            reason = str(error).splitlines()[0]
            raise BadWords(f"--query is no JMESPath expression: {reason}. See https://jmespath.org") from None

    def found_in(self, value: Any) -> Any:
        """What it finds.

        Raises:
            BadWords: It does not fit the value.
        """
        from jmespath.exceptions import JMESPathError

        try:
            return self._compiled.search(value)
        except JMESPathError as error:
            raise BadWords(f"--query does not fit the response: {error}") from None
