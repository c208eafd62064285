using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteBackfillStoreTests() : BackfillStoreSpec(StoreChoice.Embedded);
