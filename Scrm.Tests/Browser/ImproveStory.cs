using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>A supervisor finds what the bot could not answer, writes the answer, sees what it would have changed, and publishes it.</summary>
internal sealed class ImproveStory(HostProcess host, WatchedPage watched, ImproveScript script)
{
    private readonly ConsoleScreen _console = new(watched);
    private readonly ImproveScreen _improve = new(watched.Page);

    public async Task CustomersAskInVainAsync()
    {
        foreach (var (question, i) in script.Asked.Select((question, i) => (question, i)))
        {
            var phone = await AskAsync($"oAsk{i}", question);
            Assert.DoesNotContain(await phone.ChatAsync(), line => line.Text?.Contains(script.Answer, StringComparison.Ordinal) == true);
        }
    }

    public async Task SupervisorFindsThemInOneGroupAsync()
    {
        await _console.SignInAsync(host.Address, "wang");
        await _improve.QuestionsAsync();
        await Expect(_improve.Group(script.Asked[0])).ToHaveCountAsync(1);
        await _improve.Group(script.Asked[0]).ClickAsync();
        await Expect(watched.Page.Locator(".improve-cluster")).ToContainTextAsync(script.Asked[1]);
    }

    public async Task DraftsReplaysAndPublishesAsync()
    {
        await _improve.DraftAsync(script.Asked[0], script.Answer);
        await _improve.ReplayAsync();
        await _improve.PublishAsync(script.Asked[0]);
    }

    /// <summary>Somebody who never asked before asks in other words.</summary>
    public async Task TheBotAnswersAsync() => await (await AskAsync("oLater", script.Later)).HearsAsync(script.Answer);

    public Task TriesAFormAsync() => _improve.TryNewFormAsync(script.Tried);

    private async Task<Phone> AskAsync(string openId, string text)
    {
        var phone = new Phone(host.Http, openId);
        await phone.FollowAsync();
        await Eventually.TrueAsync(async () => await HeardAsync(phone) > 0, () => $"{openId} is welcomed");
        var before = await HeardAsync(phone);
        await phone.SayAsync(text);
        await Eventually.TrueAsync(async () => await HeardAsync(phone) > before, () => $"{openId} is answered", TimeSpan.FromMinutes(1));
        return phone;
    }

    private static async Task<int> HeardAsync(Phone phone) => (await phone.ChatAsync()).Count(line => line.Direction == "in");
}
