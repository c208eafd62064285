using Scrm.Core.RuleBooks;
using Scrm.Storage.Sqlite.Rules;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteRuleStoreTests : RuleStoreSpec
{
    private readonly SqliteFolder _folder = new();

    protected override async Task<(IRuleStore Rules, IRuleRunStore Runs)> OpenAsync()
    {
        var store = await _folder.OpenAsync();
        return (new SqliteRuleStore(store), new SqliteRuleRunStore(store));
    }

    protected override ValueTask CloseAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
