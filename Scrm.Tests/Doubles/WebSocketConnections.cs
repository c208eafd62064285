using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;

namespace Scrm.Tests.Doubles;

/// <summary>Opens WebSockets with the headers a browser would send: cookie and origin.</summary>
internal sealed class WebSocketConnections(string? cookie, string? origin) : IConnectionFactory
{
    public async ValueTask<ConnectionContext> ConnectAsync(EndPoint endpoint, CancellationToken cancellationToken = default)
    {
        var socket = new ClientWebSocket();
        if (cookie is not null)
        {
            socket.Options.SetRequestHeader("Cookie", cookie);
        }

        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await socket.ConnectAsync(((UriEndPoint)endpoint).Uri, cancellationToken);
        }
        catch (WebSocketException refused)
        {
            throw new HubRefusedException(socket.HttpStatusCode, refused);
        }

        return new WebSocketConnection(socket);
    }
}
