using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Scrm.Tests.Architecture;

/// <summary>Which rooms (namespaces) of an assembly use which, read from its metadata and code.</summary>
internal sealed class RoomGraph
{
    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => (int)(ushort)o.Value);

    private readonly MetadataReader _reader;
    private readonly PEReader _file;
    private readonly Dictionary<string, HashSet<string>> _arrows = [];

    private RoomGraph(PEReader file)
    {
        (_file, _reader) = (file, file.GetMetadataReader());
        foreach (var handle in _reader.TypeDefinitions)
        {
            Read(handle);
        }
    }

    /// <summary>Arrows from a room to the rooms it uses.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Arrows => _arrows;

    public static RoomGraph Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        return new RoomGraph(file);
    }

    /// <summary>One circle as a path, or null.</summary>
    public IReadOnlyList<string>? FindCircle()
    {
        var done = new HashSet<string>();
        foreach (var room in _arrows.Keys.Order(StringComparer.Ordinal))
        {
            if (Walk(room, [], done) is { } circle)
            {
                return circle;
            }
        }

        return null;
    }

    private IReadOnlyList<string>? Walk(string room, ImmutableList<string> path, HashSet<string> done)
    {
        if (path.Contains(room))
        {
            return path.GetRange(path.IndexOf(room), path.Count - path.IndexOf(room)).Add(room);
        }

        if (!done.Contains(room))
        {
            foreach (var next in _arrows.GetValueOrDefault(room, []).Order(StringComparer.Ordinal))
            {
                if (Walk(next, path.Add(room), done) is { } circle)
                {
                    return circle;
                }
            }

            done.Add(room);
        }

        return null;
    }

    private void Read(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        var room = RoomOf(handle);
        Use(room, type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations())
        {
            Use(room, _reader.GetInterfaceImplementation(implemented).Interface);
        }

        foreach (var field in type.GetFields())
        {
            UseBlob(room, _reader.GetFieldDefinition(field).Signature);
        }

        foreach (var method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            UseBlob(room, method.Signature);
            if (method.RelativeVirtualAddress != 0)
            {
                ReadBody(room, _file.GetMethodBody(method.RelativeVirtualAddress));
            }
        }
    }

    private void ReadBody(string room, MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            UseBlob(room, _reader.GetStandaloneSignature(body.LocalSignature).Signature);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int value = code.ReadByte();
            var operation = OpCodesByValue[value == 0xFE ? 0xFE00 | code.ReadByte() : value];
            switch (operation.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Use(room, MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineI or OperandType.InlineBrTarget or OperandType.InlineSig or OperandType.InlineString or OperandType.ShortInlineR:
                    code.Offset += 4;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineNone:
                default:
                    break;
            }
        }
    }

    private void Use(string room, EntityHandle handle)
    {
        switch (handle.IsNil ? default : handle.Kind)
        {
            case HandleKind.TypeDefinition when !handle.IsNil:
                Arrow(room, RoomOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                Use(room, SignatureTypes.InType(_reader, _reader.GetTypeSpecification((TypeSpecificationHandle)handle).Signature));
                break;
            case HandleKind.MethodDefinition:
                Arrow(room, RoomOf(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()));
                break;
            case HandleKind.FieldDefinition:
                Arrow(room, RoomOf(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()));
                break;
            case HandleKind.MemberReference:
                Use(room, _reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var specification = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Use(room, specification.Method);
                UseBlob(room, specification.Signature);
                break;
            default:
                break;
        }
    }

    /// <summary>Finds the types of a signature by decoding it with a provider that only takes note.</summary>
    private void UseBlob(string room, BlobHandle blob) => Use(room, SignatureTypes.In(_reader, blob));

    private void Use(string room, IReadOnlyList<TypeDefinitionHandle> types)
    {
        foreach (var type in types)
        {
            Arrow(room, RoomOf(type));
        }
    }

    private void Arrow(string from, string to)
    {
        if (from != to && from.Length > 0 && to.Length > 0)
        {
            (_arrows.TryGetValue(from, out var uses) ? uses : _arrows[from] = []).Add(to);
        }
    }

    private string RoomOf(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        while (type.IsNested)
        {
            type = _reader.GetTypeDefinition(type.GetDeclaringType());
        }

        return _reader.GetString(type.Namespace);
    }
}
