using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.State;

/// <summary>Everything the platform keeps for one account. Whoever reads or writes holds <see cref="Gate"/>, briefly.</summary>
internal sealed class AccountState
{
    private EmulatedWeChatAccount _settings;

    public AccountState(EmulatedWeChatAccount settings, DateTimeOffset now)
    {
        // Ids go on above those of an earlier run: a gateway remembers them over our restart. They exceed 2^53 on purpose.
        MessageIds = new Revisions(now.ToUnixTimeMilliseconds() << 20);
        Revisions = new Revisions(now.ToUnixTimeMilliseconds() << 8);
        Followers = new FollowerBook(Revisions);
        Traffic = new TrafficLog(Revisions);
        _settings = settings;
        Envelope = Sealer(settings);
        Menu.Set(settings.Menu);
    }

    public Lock Gate { get; } = new();

    public EmulatedWeChatAccount Settings => _settings;

    /// <summary>Null in plain mode.</summary>
    public Envelope? Envelope { get; private set; }

    public Revisions Revisions { get; }

    public Revisions MessageIds { get; }

    public FollowerBook Followers { get; }

    public TrafficLog Traffic { get; }

    public TokenBook Tokens { get; } = new();

    public MediaShelf Media { get; } = new();

    public MenuBoard Menu { get; } = new();

    public QrBook QrCodes { get; } = new();

    public TagBook Tags { get; } = new();

    public CallMeter Meter { get; } = new();

    public ChangeSignal Changes { get; } = new();

    public long NextMessageId() => MessageIds.Next();

    public void Reconfigure(EmulatedWeChatAccount settings)
    {
        _settings = settings;
        Envelope = Sealer(settings);
        if (settings.Menu.Count > 0)
        {
            Menu.Set(settings.Menu);
        }
    }

    private static Envelope? Sealer(EmulatedWeChatAccount settings) =>
        settings.Mode == WeChatMode.Plain ? null : new Envelope(settings.EncodingAesKey, settings.AppId);
}
