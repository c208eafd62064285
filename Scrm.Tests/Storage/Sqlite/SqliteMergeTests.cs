using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteMergeTests() : MergeSpec(new SqliteMergePlace());
