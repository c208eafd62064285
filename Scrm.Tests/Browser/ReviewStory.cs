using System.Globalization;
using System.Text.Json;
using Scrm.Tests.WholePath;
using static Microsoft.Playwright.Assertions;

namespace Scrm.Tests.Browser;

/// <summary>A supervisor's half hour: what rules put is looked at, decided, taken back, decided by the dozen, and a rule that is wrong is stopped.</summary>
internal sealed class ReviewStory(HostProcess host, WatchedPage watched)
{
    public const string Misfire = "interest.photo.words";
    private const string Following = "behaviour.new.subscribe";
    private const string Photo = "interest.photo";
    private const int EnoughToRetire = 5;
    private const int Patience = 60;
    private readonly ConsoleScreen _console = new(watched);
    private readonly ReviewScreen _review = new(watched.Page);
    private Staff? _wang;
    private int _customers;

    /// <summary>Customers write: some want to camp, and many "take a picture" of what is broken, which a rule takes for photography.</summary>
    public async Task CustomersWriteAsync()
    {
        _wang = await Staff.SignInAsync(host, "wang");
        await SayAsync("oCamp1", "周末想去露营，帐篷怎么选？");
        await SayAsync("oNovice", "我是新手，想去爬山");
        await SayAsync("oBroken", "杖尖坏了，能退款吗");
        for (var i = 0; i < Patience && await DrawnAsync() < EnoughToRetire; i++)
        {
            await SayAsync($"oPhoto{i}", "包裹破了，我拍照发给你们看");
        }

        Assert.True(await DrawnAsync() >= EnoughToRetire, "The sample drew too few.");
        await Eventually.TrueAsync(async () => await OpenAsync(Following) == _customers, () => $"each of {_customers} is known to follow anew");
    }

    public async Task SupervisorSignsInAsync()
    {
        await _console.SignInAsync(host.Address, "wang");
        await _review.OpenAsync();
    }

    public async Task DecidesOneByOneAsync()
    {
        await _review.LaneAsync("all");
        await _review.LookAtAsync("interest.camping");
        await Expect(_review.Evidence.Locator("mark")).ToContainTextAsync("露营");
        await _review.PressAsync("a");

        // Taken back and decided anew: the person follows each step.
        var beginner = await _review.LookAtAsync("behaviour.beginner");
        await _review.PressAsync("r");
        await TagsAreAsync("我是新手", "behaviour.beginner", false);
        await _review.UndoAsync(beginner);
        await TagsAreAsync("我是新手", "behaviour.beginner", true);
        await _review.ReplaceAsync("老客", "behaviour.returning");
        await TagsAreAsync("我是新手", "behaviour.returning", true);

        await _review.LookAtAsync("need.repair", "杖尖坏了");
        await _review.PressAsync("r");
        await Expect(_review.Sitting).ToHaveAttributeAsync("data-done", "3");
    }

    public async Task ReviewsTheSampleAsync()
    {
        await _review.LaneAsync("sample");
        var rows = watched.Page.Locator($"[data-testid=review-item][data-tag-id='{Photo}'][data-lane=sample]");
        await Expect(rows.First).ToBeVisibleAsync();
        while (await rows.CountAsync() > 0)
        {
            await _review.LookAtAsync(Photo);
            await _review.PressAsync("r");
        }
    }

    public async Task DecidesByTheDozenAsync()
    {
        await _review.LaneAsync("all");
        await _review.LookAtAsync("behaviour.new");
        await watched.Page.Keyboard.PressAsync("b");
        await Expect(_review.BulkCount).ToContainTextAsync(new System.Text.RegularExpressions.Regex("[1-9]"));
        var open = await _review.BulkCount.InnerTextAsync();
        await _review.BulkAsync("bulk-accept");
        await watched.Page.GetByTestId("bulk-undo").ClickAsync();
        await Expect(_review.BulkCount).ToHaveTextAsync(open);
        await _review.BulkAsync("bulk-accept");
        await _review.CloseBulkAsync();
        await Expect(watched.Page.Locator("[data-testid=review-item][data-tag-id='behaviour.new']")).ToHaveCountAsync(0);
    }

    /// <summary>The page's figures are those of the decisions that were made.</summary>
    public async Task FiguresAreThoseOfTheDecisionsAsync()
    {
        await EverythingIsHeardAsync();
        var decided = await DecidedAsync();
        var sampled = decided.Where(r => r.GetProperty("sampled").GetBoolean()).ToList();
        await _review.FiguresAsync();
        await Expect(_review.Overall).ToHaveAttributeAsync("data-sampled", Text(sampled.Count));
        await Expect(_review.RulePrecision(Misfire)).ToHaveAttributeAsync("data-sampled", Text(sampled.Count(r => Rule(r) == Misfire)));
        await Expect(_review.RulePrecision(Misfire)).ToHaveAttributeAsync("data-precision", "0.000");
    }

    public async Task RetiresTheRuleAsync()
    {
        await _review.Retirement(Misfire).GetByTestId("retire").ClickAsync();
        await Expect(_review.BulkCount).ToBeVisibleAsync();
        if (await watched.Page.GetByTestId("bulk-reject").IsEnabledAsync())
        {
            await _review.BulkAsync("bulk-reject");
        }

        await _review.CloseBulkAsync();
        await Expect(_review.Retirement(Misfire)).ToHaveCountAsync(0);
        await SayAsync("oPhotoLast", "我又拍照发给你们了");
        await TagsAreAsync("我又拍照", Photo, false);
        var coverage = (await _wang!.GetAsync("/api/review/figures")).GetProperty("tags").EnumerateArray()
            .Single(t => t.GetProperty("tagId").GetString() == Photo).GetProperty("carriers").GetInt32();
        Assert.Equal(0, coverage);
    }

    /// <summary>The person's picture and the conversation's tags are as they were decided.</summary>
    public async Task PeopleAreAsDecidedAsync()
    {
        var novice = await ContactAsync("我是新手");
        await watched.Page.GotoAsync(new Uri(host.Address, $"/contacts/{novice}").ToString());
        await Expect(_console.Trait("老客户").First).ToBeVisibleAsync();
        await Expect(_console.Trait("户外新手")).ToHaveCountAsync(0);

        await watched.Page.GotoAsync(new Uri(host.Address, $"/c/{await _wang!.ConversationAsync("杖尖坏了")}").ToString());
        await Expect(_console.Matter("退换货")).ToBeVisibleAsync();
        await Expect(_console.Matter("维修保修")).ToHaveCountAsync(0);
    }

    private Task EverythingIsHeardAsync() => Expect(_review.Sitting).ToHaveAttributeAsync("data-unsent", "0");

    private async Task<List<JsonElement>> DecidedAsync() =>
    [
        .. (await _wang!.GetAsync("/api/review/tags?status=decided&limit=200")).GetProperty("items").EnumerateArray()
            .SelectMany(item => item.GetProperty("reviews").EnumerateArray())
            .Where(review => !review.TryGetProperty("undoneAt", out var undone) || undone.ValueKind == JsonValueKind.Null),
    ];

    private Task<int> DrawnAsync() => OpenAsync($"{Misfire}&lane=sample");

    private async Task<int> OpenAsync(string rule) =>
        (await _wang!.GetAsync($"/api/review/tags?rule={rule}&limit=200")).GetProperty("items").GetArrayLength();

    private async Task SayAsync(string openId, string text)
    {
        var phone = new Phone(host.Http, openId);
        _customers++;
        await phone.FollowAsync();

        // Two pushes of one moment may come the other way round; whom people serve already nobody welcomes.
        await HearsAsync(phone, openId, 1);
        await phone.SayAsync(text);
        await HearsAsync(phone, openId, 2);
    }

    private static Task HearsAsync(Phone phone, string openId, int lines) => Eventually.TrueAsync(
        async () => (await phone.ChatAsync()).Count(line => line.Direction == "in") >= lines, () => $"{openId} hears {lines} lines", TimeSpan.FromMinutes(1));

    private async Task<string> ContactAsync(string words) =>
        (await _wang!.GetAsync($"/api/conversations/{await _wang.ConversationAsync(words)}")).GetProperty("contactId").GetString()!;

    private async Task TagsAreAsync(string words, string tag, bool there)
    {
        var contact = await ContactAsync(words);
        await Eventually.TrueAsync(
            async () => (await _wang!.GetAsync($"/api/contacts/{contact}/tags")).EnumerateArray().Any(t => t.GetProperty("tagId").GetString() == tag) == there,
            () => $"{tag} of who said '{words}' is {(there ? "there" : "gone")}");
    }

    private static string? Rule(JsonElement review) => review.GetProperty("ruleId").GetString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
