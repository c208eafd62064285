using System.Net;

namespace Scrm.Tests.Doubles;

/// <summary>The server did not open the socket.</summary>
public sealed class HubRefusedException(HttpStatusCode status, Exception inner) : Exception($"The socket was refused: {(int)status}.", inner)
{
    public HttpStatusCode Status { get; } = status;
}
