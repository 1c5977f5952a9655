"""Alembic's way in: migrations run on the connection that the program hands over, in its transaction."""

from alembic import context

from archive.store.tables import DOMAIN_TABLES

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=DOMAIN_TABLES[0].metadata,
    render_as_batch=True,
)
context.run_migrations()
