using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteCoverageStoreTests() : CoverageStoreSpec(StoreChoice.Embedded);
