using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteSamePersonTests() : SamePersonSpec(new SqliteMergePlace());
