using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteSweepStoreTests() : SweepStoreSpec(StoreChoice.Embedded);
