"""Classes that groups share. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

