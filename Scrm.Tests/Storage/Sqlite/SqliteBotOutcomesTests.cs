using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteBotOutcomesTests() : BotOutcomesSpec(StoreChoice.Embedded);
