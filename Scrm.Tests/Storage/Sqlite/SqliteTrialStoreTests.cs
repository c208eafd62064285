using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteTrialStoreTests() : TrialStoreSpec(StoreChoice.Embedded);
