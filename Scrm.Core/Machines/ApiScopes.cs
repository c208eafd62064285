namespace Scrm.Core.Machines;

/// <summary>What a machine may.</summary>
public static class ApiScopes
{
    /// <summary>Tell of orders and refunds.</summary>
    public const string Orders = "orders";

    /// <summary>Import people.</summary>
    public const string Contacts = "contacts";

    /// <summary>All there are.</summary>
    public static IReadOnlyList<string> All { get; } = [Orders, Contacts];
}
