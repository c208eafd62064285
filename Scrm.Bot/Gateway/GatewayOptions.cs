using System.ComponentModel.DataAnnotations;

namespace Scrm.Bot.Gateway;

/// <summary>Limits of the gateway; section <c>Scrm:Gateway</c>.</summary>
internal sealed class GatewayOptions
{
    public const string Section = "Scrm:Gateway";

    /// <summary>Largest webhook body, bytes.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Webhook calls in work at once; more are told to come again.</summary>
    [Range(1, 100_000)]
    public int MaxCallsInWork { get; set; } = 2_000;

    /// <summary>Turns begun or waiting behind others at once; further ones are left to the sweep.</summary>
    [Range(1, 1_000_000)]
    public int MaxTurnsInWork { get; set; } = 10_000;

    /// <summary>When the answer has not been found so long after a message arrived, it goes through the outbox.</summary>
    [Range(0.1, 30)]
    public double PassiveSeconds { get; set; } = 4.0;

    /// <summary>Failed turns after which a message is set aside.</summary>
    [Range(1, 100)]
    public int ParkAfter { get; set; } = 5;

    /// <summary>Messages sent at once.</summary>
    [Range(1, 1_000)]
    public int MaxSendsInWork { get; set; } = 32;

    /// <summary>Tries of a message that never reaches its platform before it is given up.</summary>
    [Range(1, 1_000)]
    public int MaxSendTries { get; set; } = 60;

    /// <summary>Messages one person may send at once and still be answered by the bot; further ones are kept without an answer.</summary>
    [Range(1, 100_000)]
    public int SenderBurst { get; set; } = 20;

    /// <summary>Messages a second that come back to him.</summary>
    [Range(0.01, 100_000)]
    public double SenderPerSecond { get; set; } = 1;

    /// <summary>Calls a second of one inbox; beyond twice as many at once, its platform is told to come again. 0: no limit.</summary>
    [Range(0, 1_000_000)]
    public int InboxPerSecond { get; set; } = 5_000;

    /// <summary>Short links one address may open at once; many phones share one.</summary>
    [Range(1, 100_000)]
    public int LinkBurst { get; set; } = 200;

    /// <summary>Short links a second that come back to it.</summary>
    [Range(0.01, 100_000)]
    public double LinksPerSecond { get; set; } = 50;

    /// <summary>Hours between two looks at everybody for tags that follow from time passing (dormant, recent).</summary>
    [Range(1, 168)]
    public int StandingHours { get; set; } = 6;

    /// <summary>How long everything goes on after a stop was asked for, while balancers see that this process is not ready.</summary>
    [Range(0, 10)]
    public double DrainGraceSeconds { get; set; } = 2;

    /// <summary>Largest attachment fetched from a platform, bytes.</summary>
    [Range(1024, 200 * 1024 * 1024)]
    public long MaxMediaBytes { get; set; } = 20 * 1024 * 1024;
}
