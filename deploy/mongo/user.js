// On an empty store: the user the platform signs in as. It owns its own database and nothing else.
db.getSiblingDB('scrm').createUser({ user: 'scrm', pwd: process.env.SCRM_PASSWORD, roles: [{ role: 'dbOwner', db: 'scrm' }] });
