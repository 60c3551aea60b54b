"""Reports of an audit as files: JSON, NDJSON, CSV, JUnit, Markdown, OCSF, HTML."""
