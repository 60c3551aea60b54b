"""How properties are tested: by examples, however slow the machine is today."""

from hypothesis import HealthCheck, settings

CALM = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
OVER_HTTP = settings(CALM, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
