using System.Globalization;

namespace Scrm.Emulators.WeChat.Accounts;

/// <summary>One official account of the emulated platform, as its owner would have set it in the platform's back office.</summary>
public sealed record EmulatedWeChatAccount
{
    /// <summary>Configuration section whose <c>Accounts:N</c> entries have this shape.</summary>
    public const string Section = "Scrm:Emulators:WeChat";

    /// <summary>AppID, unique among the emulated accounts.</summary>
    public string AppId { get; set; } = "";

    /// <summary>AppSecret that buys an access token.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>Token that signs pushes.</summary>
    public string Token { get; set; } = "";

    /// <summary>43 letters and digits; needed unless <see cref="Mode"/> is plain.</summary>
    public string EncodingAesKey { get; set; } = "";

    /// <summary>How pushes are written.</summary>
    public WeChatMode Mode { get; set; } = WeChatMode.Plain;

    /// <summary>The original id, <c>gh_…</c>.</summary>
    public string AccountId { get; set; } = "";

    /// <summary>Name on the phone's title bar.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where pushes go: the gateway's webhook.</summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>Menu at start, up to three buttons.</summary>
    public IReadOnlyList<EmulatedMenuButton> Menu { get; set; } = [];

    /// <summary>The same account as configuration entries, for a host that supplies it in memory.</summary>
    public IEnumerable<KeyValuePair<string, string?>> ToConfiguration(int index = 0)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"{Section}:Accounts:{index}");
        yield return new($"{at}:AppId", AppId);
        yield return new($"{at}:AppSecret", AppSecret);
        yield return new($"{at}:Token", Token);
        yield return new($"{at}:EncodingAesKey", EncodingAesKey);
        yield return new($"{at}:Mode", Mode.ToString());
        yield return new($"{at}:AccountId", AccountId);
        yield return new($"{at}:Name", Name);
        yield return new($"{at}:WebhookUrl", WebhookUrl);
        foreach (var entry in ButtonEntries(Menu, $"{at}:Menu"))
        {
            yield return entry;
        }
    }

    /// <summary>Only the id: a record's own text would carry the secrets into a log.</summary>
    public override string ToString() => AppId;

    private static IEnumerable<KeyValuePair<string, string?>> ButtonEntries(IReadOnlyList<EmulatedMenuButton> buttons, string at)
    {
        for (var i = 0; i < buttons.Count; i++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{at}:{i}");
            yield return new($"{key}:Name", buttons[i].Name);
            yield return new($"{key}:Type", buttons[i].Type);
            yield return new($"{key}:Key", buttons[i].Key);
            yield return new($"{key}:Url", buttons[i].Url);
            foreach (var entry in ButtonEntries(buttons[i].Sub, $"{key}:Sub"))
            {
                yield return entry;
            }
        }
    }
}
