using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteClusterMarksTests() : ClusterMarksSpec(StoreChoice.Embedded);
