using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>The account's menu: three entries at most, five below each.</summary>
internal sealed record WeChatMenu(IReadOnlyList<WeChatMenuButton> Button)
{
    /// <summary>What is wrong with it, or null; the platform checks lengths itself.</summary>
    public string? Problem() =>
        Button is not { Count: >= 1 and <= 3 } ? "A menu has one to three entries."
        : Button.Any(b => b.SubButton is { Count: > 5 }) ? "An entry has at most five below it."
        : Button.SelectMany(b => b.SubButton is { Count: > 0 } below ? below : [b]).Any(b => !b.IsWhole)
            ? "Every entry needs a name, and a type where none lie below it."
            : null;
}

/// <summary>One entry; which members count follows from its type (<c>click</c>: key, <c>view</c>: url …).</summary>
internal sealed record WeChatMenuButton(string Name)
{
    public string? Type { get; init; }

    internal bool IsWhole => !string.IsNullOrWhiteSpace(Name) && !string.IsNullOrWhiteSpace(Type);

    public string? Key { get; init; }

    public string? Url { get; init; }

    public string? MediaId { get; init; }

    public string? ArticleId { get; init; }

    public string? Appid { get; init; }

    public string? Pagepath { get; init; }

    public IReadOnlyList<WeChatMenuButton>? SubButton { get; init; }

    /// <summary>Members of types we know nothing of, so that they come through unchanged.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? More { get; set; }
}

/// <summary>The answer to the question which menu there is.</summary>
internal sealed record WeChatMenuGiven
{
    public WeChatMenu? Menu { get; init; }
}
