namespace Scrm.Core.ServiceTimes;

/// <summary>What is promised to a customer.</summary>
public enum ServiceKind
{
    /// <summary>People's first answer.</summary>
    FirstResponse,

    /// <summary>Every later answer.</summary>
    NextResponse,

    /// <summary>The end of the conversation.</summary>
    Resolution,
}
