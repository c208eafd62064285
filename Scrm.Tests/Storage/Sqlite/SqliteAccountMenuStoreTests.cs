using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteAccountMenuStoreTests() : AccountMenuStoreSpec(StoreChoice.Embedded);
