using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteSegmentStoreTests() : SegmentStoreSpec(StoreChoice.Embedded);
