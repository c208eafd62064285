using System.Text.RegularExpressions;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>One customer's story in one language: first the bot, then a person, and everything said outlives a crash.</summary>
internal sealed partial class Story(Script script, WatchedPage phonePage, WatchedPage consolePage)
{
    private const string Beginner = "户外新手";
    private const string Repair = "维修保修";
    private readonly PhoneScreen _phone = new(phonePage.Page);
    private readonly ConsoleScreen _console = new(consolePage);

    public async Task BotServesAsync(Uri host)
    {
        await _phone.OpenAsync(host, $"oPhone-{script.Language}-7Qk2", script.Language);
        await _phone.FollowAsync();
        await _phone.HearsAsync(script.Welcome);
        await _phone.SayAsync(script.Question);
        await _phone.HearsAsync(script.Answer);
        await _phone.SendPlaceAsync(script.Place);
        await _phone.TapMenuAsync(1, 0);
        await _phone.HearsAsync(script.Guide);
        await _phone.ScanAsync("fair-2026");
        await _phone.SendPictureAsync();
        await _phone.SayAsync(script.AskForPerson);
        await _phone.HearsAsync(script.HandingOver);
    }

    public async Task AgentTakesOverAsync(Uri host)
    {
        await _console.SignInAsync(host);
        await Expect(_console.Tab("queue")).ToContainTextAsync("1");
        await _console.ClaimAsync();
        foreach (var deed in script.Deeds)
        {
            await Expect(_console.Line(deed)).ToHaveCountAsync(1);
        }

        await Expect(_console.Line(script.Question)).ToHaveAttributeAsync("data-direction", "in");
        await Expect(_console.Line(script.Answer)).ToHaveAttributeAsync("data-author", "bot");
        await Expect(_console.Line(script.Place)).ToHaveAttributeAsync("data-type", "location");
        await _console.HasLoadedPictureAsync();
    }

    public async Task AgentRepliesAsync()
    {
        // The platform shows typing only to somebody who just did something.
        await _phone.SayAsync("🙂");
        await Expect(_console.Line("🙂")).ToHaveCountAsync(1);
        await _console.Composer.FillAsync(script.Reply);
        await Expect(_phone.Typing).ToHaveTextAsync(script.Typing);
        await _console.ReplyAsync(script.Reply);
        await _phone.HearsAsync(script.Reply);
        await Expect(_phone.Typing).ToHaveCountAsync(0);
        await _phone.SayAsync(script.Thanks);
        await Expect(_console.Line(script.Thanks)).ToHaveAttributeAsync("data-author", "contact");

        await _console.NoteAsync(script.Note, script.ReplyMode);
        await _console.ReplyAsync(script.SecondReply);
        await _phone.HearsAsync(script.SecondReply);
        await _phone.NeverHeardAsync(script.Note);
        await _phone.NeverHeardAsync(script.BotManners);
    }

    public async Task AgentTagsAsync()
    {
        await _console.AddTagAsync("need.repair");
        await Expect(_console.Matter(Repair)).ToHaveTextAsync(script.Tags.Matter);
        await Expect(_console.Trait(Beginner)).ToContainTextAsync(script.Tags.Trait);
        await _console.Trait(Beginner).ClickAsync();
        await Expect(_console.Evidence).ToContainTextAsync(script.Question);
        await consolePage.Page.Keyboard.PressAsync("Escape");
        await Expect(_console.Evidence).ToHaveCountAsync(0);
    }

    public async Task IsPaintedWhenAskedAsync(HostProcess host)
    {
        if (Pictures.AreAskedFor)
        {
            await Pictures.CrowdAsync(host.Http);
            await _console.Tab("all").ClickAsync();
            await Expect(_console.Items).ToHaveCountAsync(1 + Pictures.Crowd.Count);
            await Pictures.PaintAsync(_phone.Device, consolePage.Page, script.Language);
        }
    }

    public async Task AgentResolvesAsync()
    {
        await _console.ResolveAsync();
        await Expect(_console.Line(script.Resolved)).ToHaveCountAsync(1);
    }

    /// <summary>Both pages notice the crash, come back by themselves, and show the same as before, also when loaded anew.</summary>
    public async Task OutlivesAsync(Func<Task> crash, Func<Task> start)
    {
        var (phone, console) = (await _phone.ToldAsync(), await _console.ToldAsync());
        phonePage.Expect(ServerAway());
        consolePage.Expect(ServerAway());
        await crash();
        await Expect(_console.OfflineBanner).ToBeVisibleAsync();
        await start();
        await Expect(_console.OfflineBanner).ToHaveCountAsync(0);
        await Task.WhenAll(phonePage.Page.ReloadAsync(), consolePage.Page.ReloadAsync());
        phonePage.Expect(null);
        consolePage.Expect(null);

        await Eventually.SameAsync(phone, _phone.ToldAsync);
        await Eventually.SameAsync(console, _console.ToldAsync);
        await Expect(_console.Matter(Repair)).ToHaveTextAsync(script.Tags.Matter);
        await Expect(_console.Trait(Repair)).ToContainTextAsync(script.Tags.Matter);
    }

    /// <summary>The customer writes again: the old transcript goes on, on both pages, live.</summary>
    public async Task GoesOnAsync()
    {
        await _phone.SayAsync(script.After.Question);
        await _phone.HearsAsync(script.After.Answer);
        await Expect(_console.Line(script.After.Answer)).ToHaveAttributeAsync("data-author", "bot");
    }

    public void NobodyComplained()
    {
        phonePage.HasNoComplaints();
        consolePage.HasNoComplaints();
    }

    [GeneratedRegex("net::ERR_|WebSocket|Failed to fetch")]
    private static partial Regex ServerAway();
}
