using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Tests.Improving;

namespace Scrm.Tests.Answers;

public sealed class ChangeAnswerSettingsTests : IAsyncLifetime
{
    private BotCompany _company = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _company = await BotCompany.OpenAsync();

    public ValueTask DisposeAsync() => _company.DisposeAsync();

    [Fact]
    public async Task Two_who_change_different_parts_at_once_lose_nothing()
    {
        var menu = new DigitMenu("请选择", [], ["0"]);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => i % 2 == 0
            ? ChangeAsync(s => s with { Menu = menu })
            : ChangeAsync(s => s with { Greeting = "欢迎光临" })));

        var settings = (await _company.Get<IKnowledgeStore>().LoadAsync(Token)).For(BotCompany.Inbox);
        Assert.Equal(("欢迎光临", "请选择", 8), (settings.Greeting, settings.Menu?.Heading, settings.Version));
    }

    [Fact]
    public async Task A_change_of_what_is_no_longer_there_is_refused_and_changes_nothing()
    {
        Assert.Equal(1, (await ChangeAsync(s => s with { Greeting = "甲" }, 0)).Value!.Version);
        Assert.Equal(FaultCode.Conflict, (await ChangeAsync(s => s with { Greeting = "乙" }, 0)).Fault!.Code);
        Assert.Equal(2, (await ChangeAsync(s => s with { Greeting = "丙" }, 1)).Value!.Version);
        Assert.Equal("丙", (await _company.Get<IKnowledgeStore>().LoadAsync(Token)).For(BotCompany.Inbox).Greeting);
    }

    [Fact]
    public async Task An_inbox_that_follows_the_default_begins_at_nothing()
    {
        await _company.Get<IKnowledgeStore>().SaveSettingsAsync(new AnswerSettings { InboxId = "", Greeting = "大家好" }, Token);

        var own = (await ChangeAsync(s => s with { MissesToHandoff = 5 }, 0)).Value!;

        Assert.Equal((BotCompany.Inbox, "大家好", 5, 1), (own.InboxId, own.Greeting, own.MissesToHandoff, own.Version));
    }

    private Task<Result<AnswerSettings>> ChangeAsync(Func<AnswerSettings, AnswerSettings> change, int? expected = null) =>
        _company.Get<ChangeAnswerSettings>().HandleAsync(new AnswerSettingsChange(BotCompany.Inbox, change, expected), Token);
}
