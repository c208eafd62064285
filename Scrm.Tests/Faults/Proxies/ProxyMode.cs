namespace Scrm.Tests.Faults.Proxies;

/// <summary>What the fault proxy does with what passes through it.</summary>
internal enum ProxyMode
{
    /// <summary>Nothing.</summary>
    Pass,

    /// <summary>Every piece waits before it goes on.</summary>
    Delay,

    /// <summary>Takes everything and lets nothing through, either way.</summary>
    Hang,

    /// <summary>Connections, old and new, are cut.</summary>
    Cut,

    /// <summary>Requests go through; instead of the response the connection is cut.</summary>
    SwallowResponse,

    /// <summary>Every n-th connection is cut before anything passes.</summary>
    DropEveryNth,
}
