using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteReplayTests() : ReplaySpec(StoreChoice.Embedded);
