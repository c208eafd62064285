using System.Security.Cryptography;
using System.Text.Json;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Host.Startup;

namespace Scrm.Host.Demo;

/// <summary>The demo's WeChat account: made once with random secrets and a random password for its people, kept beside the store, known to gateway and emulator alike.</summary>
internal sealed record DemoAccount(string AppId, string AppSecret, string Token, string EncodingAesKey, string AccountId, string Password)
{
    public const string InboxId = "demo";
    public const string CompanyName = "山野商城";
    // Without those that look alike.
    private const string PasswordLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>The account when the demo is asked for (and shown to the emulator when it runs here); else null.</summary>
    public static DemoAccount? Prepare(ConfigurationManager configuration, IHostEnvironment environment, Roles roles)
    {
        if (!configuration.GetValue("Scrm:Demo", environment.IsDevelopment()))
        {
            return null;
        }

        var data = Path.GetFullPath(configuration["Scrm:DataDirectory"] ?? "./data");
        var kept = LoadOrMake(Path.Combine(data, "demo-account.json"));
        var account = configuration["Scrm:Demo:Password"] is { Length: > 0 } password ? kept with { Password = password } : kept;
        if (roles.Emulators)
        {
            configuration.AddInMemoryCollection(account.Emulated(HostBuilding.OwnAddress(configuration)).ToConfiguration());

            // Phones remember their chats over a restart, as real ones do.
            configuration["Scrm:Emulators:WeChat:StateFile"] ??= Path.Combine(data, "wechat-emulator.json");
        }

        return account;
    }

    /// <summary>Settings of the inbox that is wired to the emulator at <paramref name="host"/>.</summary>
    public Dictionary<string, string> Settings(Uri host) => new()
    {
        ["AppId"] = AppId,
        ["AppSecret"] = AppSecret,
        ["Token"] = Token,
        ["EncodingAesKey"] = EncodingAesKey,
        ["Mode"] = "secure",
        ["AccountId"] = AccountId,
        ["ApiBaseUrl"] = new Uri(host, "/emulators/wechat").ToString(),
    };

    private EmulatedWeChatAccount Emulated(Uri host) => new()
    {
        AppId = AppId,
        AppSecret = AppSecret,
        Token = Token,
        EncodingAesKey = EncodingAesKey,
        Mode = WeChatMode.Secure,
        AccountId = AccountId,
        Name = CompanyName,
        WebhookUrl = new Uri(host, $"/channels/wechat/{InboxId}").ToString(),
        Menu = DemoMenu.Buttons,
    };

    private static DemoAccount LoadOrMake(string path)
    {
        if (File.Exists(path))
        {
            return JsonSerializer.Deserialize<DemoAccount>(File.ReadAllText(path))
                ?? throw new InvalidOperationException($"{path} is empty: delete it to make a new demo account.");
        }

        var made = new DemoAccount(
            $"wx{RandomNumberGenerator.GetHexString(16, lowercase: true)}",
            RandomNumberGenerator.GetHexString(32, lowercase: true),
            RandomNumberGenerator.GetString(Letters, 24),
            RandomNumberGenerator.GetString(Letters, 43),
            $"gh_{RandomNumberGenerator.GetHexString(12, lowercase: true)}",
            RandomNumberGenerator.GetString(PasswordLetters, 12));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(made));
        return made;
    }

    /// <summary>Never shows the secrets.</summary>
    public override string ToString() => $"DemoAccount {{ AppId = {AppId} }}";
}
