// Healthy: this member takes writes, or follows one that does. The first member also begins the replica set, once.
const password = process.env.MONGO_INITDB_ROOT_PASSWORD;
// The image fills an empty store with a server that belongs to no set and is not the one that stays.
const isReady = () => { const hello = db.hello(); return hello.setName === 'rs0' && (hello.isWritablePrimary || hello.secondary); };

if (!isReady() && password) {
  db.getSiblingDB('admin').auth('root', password);
  try {
    rs.status();
  } catch (error) {
    if (error.codeName === 'NotYetInitialized') {
      rs.initiate({ _id: 'rs0', members: process.env.SCRM_MEMBERS.split(',').map((host, n) => ({ _id: n, host, priority: n === 0 ? 2 : 1 })) });
    }
  }
}

quit(isReady() ? 0 : 1);
