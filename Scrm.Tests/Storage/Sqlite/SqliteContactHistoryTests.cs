using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteContactHistoryTests() : ContactHistorySpec(StoreChoice.Embedded);
