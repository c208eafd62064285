using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Core.Conversations;
using Scrm.Storage.InProcess;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.InProcess;

public sealed class InProcessEventBusTests : EventBusSpec
{
    private readonly InProcessEventBus _bus = new(NullLogger<InProcessEventBus>.Instance);

    protected override IEventBus Here => _bus;

    protected override IEventBus There => _bus;
}
