using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteMeaningStoreTests() : MeaningStoreSpec(StoreChoice.Embedded);
