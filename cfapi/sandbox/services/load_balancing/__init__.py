"""Load balancing: monitors, pools, and load balancers."""
