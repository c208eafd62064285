using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteReplayStoreTests() : ReplayStoreSpec(StoreChoice.Embedded);
