using Scrm.Core.InboxChecks;
using Scrm.Tests.Channels;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.InboxChecks;

public sealed class InboxCheckDeskTests
{
    private readonly FakeClock _clock = new();
    private readonly InboxCheckDesk _desk;

    public InboxCheckDeskTests() => _desk = new InboxCheckDesk(new MemorySharedValues(), _clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_asked_waits_until_it_is_answered()
    {
        var asked = await _desk.AskAsync("a", "https://x.example", Token);
        Assert.Equal([asked], await _desk.WaitingAsync(Token));
        Assert.Null(await _desk.FoundAsync(asked, Token));

        await _desk.AnswerAsync(asked, [CheckItem.Failed(CheckKind.Door, "doorLocal", "x")], Token);
        Assert.Empty(await _desk.WaitingAsync(Token));
        Assert.Equal([CheckItem.Failed(CheckKind.Door, "doorLocal", "x")], (await _desk.FoundAsync(asked, Token))!.Items);
    }

    [Fact]
    public async Task An_answer_to_an_older_asking_is_not_taken_for_the_newer_one()
    {
        var first = await _desk.AskAsync("a", "https://x.example", Token);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var second = await _desk.AskAsync("a", "https://x.example", Token);

        await _desk.AnswerAsync(first, [CheckItem.Ok(CheckKind.Door)], Token);
        Assert.Null(await _desk.FoundAsync(second, Token));
        Assert.Equal([second], await _desk.WaitingAsync(Token));
    }

    [Fact]
    public async Task Nobody_does_what_was_asked_more_than_a_minute_ago()
    {
        await _desk.AskAsync("a", "https://x.example", Token);
        _clock.Advance(TimeSpan.FromSeconds(61));
        Assert.Empty(await _desk.WaitingAsync(Token));
    }
}
