using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqlitePastMessagesTests() : PastMessagesSpec(StoreChoice.Embedded);
