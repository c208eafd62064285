namespace Scrm.AgentConsole.Access;

/// <summary>Settings under <c>Scrm:Bootstrap</c>: who is there at the first start.</summary>
internal sealed class BootstrapOptions
{
    public const string Section = "Scrm:Bootstrap";

    /// <summary>Password of the first user <c>admin</c>; absent: a random one is made and printed once.</summary>
    public string? AdminPassword { get; set; }

    /// <summary>Users created at start when absent.</summary>
    public IList<BootstrapUser> Users { get; } = [];
}
