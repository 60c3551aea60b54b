"""Zones and accounts with all that audits read: healthy ones, with faults and with what only looks like one."""
