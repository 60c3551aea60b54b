"""R2: buckets, the objects in them, and what a bucket is set to."""
