namespace Scrm.Tests.Faults.Processes;

/// <summary>What a scenario needs.</summary>
internal sealed record ClusterPlan
{
    public int Gateways { get; init; } = 2;

    public int Consoles { get; init; }

    public bool Redis { get; init; }

    public int Agents { get; init; } = 2;

    /// <summary>Open conversations an agent may hold.</summary>
    public int Capacity { get; init; } = 500;

    /// <summary>Directory of the store; null: a new one.</summary>
    public string? Directory { get; init; }

    /// <summary>Further settings of every process.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>A shell command before the gateways' program, such as a limit; null: none.</summary>
    public string? GatewayLimit { get; init; }
}
