using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteMergeDismissalsTests() : MergeDismissalsSpec(StoreChoice.Embedded);
