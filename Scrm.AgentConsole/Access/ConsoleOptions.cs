using System.ComponentModel.DataAnnotations;

namespace Scrm.AgentConsole.Access;

/// <summary>Settings under <c>Scrm:Console</c>.</summary>
internal sealed class ConsoleOptions
{
    public const string Section = "Scrm:Console";

    /// <summary>Origins besides the console's own that may open the socket, such as <c>https://desk.example.com</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Tries to sign in per address and minute.</summary>
    [Range(1, 100_000)]
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>Hub commands per agent and second, in the long run.</summary>
    [Range(1, 100_000)]
    public int CommandsPerSecond { get; set; } = 50;

    /// <summary>Hub commands per agent at once.</summary>
    [Range(1, 100_000)]
    public int CommandBurst { get; set; } = 200;

    /// <summary>Requests of the API per user and second, in the long run.</summary>
    [Range(1, 100_000)]
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests of the API per user at once.</summary>
    [Range(1, 100_000)]
    public int RequestBurst { get; set; } = 500;

    /// <summary>How long everything goes on after a stop was asked for, while balancers see that this process is not ready.</summary>
    [Range(0, 10)]
    public double DrainGraceSeconds { get; set; } = 2;

    /// <summary>Within so long after that the consoles move to another process, each at a moment of its own.</summary>
    [Range(0, 10)]
    public double MoveWithinSeconds { get; set; } = 4;
}
