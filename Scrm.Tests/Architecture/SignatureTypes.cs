using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Scrm.Tests.Architecture;

/// <summary>Decodes signatures only to take note of the types in them.</summary>
internal sealed class SignatureTypes : ISignatureTypeProvider<int, int>
{
    private readonly List<TypeDefinitionHandle> _found = [];

    /// <summary>Types of a type specification, whose blob has no header.</summary>
    public static IReadOnlyList<TypeDefinitionHandle> InType(MetadataReader reader, BlobHandle blob)
    {
        var provider = new SignatureTypes();
        var bytes = reader.GetBlobReader(blob);
        new SignatureDecoder<int, int>(provider, reader, 0).DecodeType(ref bytes);
        return provider._found;
    }

    /// <summary>Types of the signature of a method, field, list of locals or method instance; its header tells which.</summary>
    public static IReadOnlyList<TypeDefinitionHandle> In(MetadataReader reader, BlobHandle blob)
    {
        var provider = new SignatureTypes();
        var decoder = new SignatureDecoder<int, int>(provider, reader, 0);
        var bytes = reader.GetBlobReader(blob);
        switch (bytes.ReadSignatureHeader().Kind)
        {
            case SignatureKind.Method or SignatureKind.Property:
                bytes.Reset();
                decoder.DecodeMethodSignature(ref bytes);
                break;
            case SignatureKind.Field:
                bytes.Reset();
                decoder.DecodeFieldSignature(ref bytes);
                break;
            case SignatureKind.LocalVariables:
                bytes.Reset();
                decoder.DecodeLocalSignature(ref bytes);
                break;
            case SignatureKind.MethodSpecification:
                bytes.Reset();
                decoder.DecodeMethodSpecificationSignature(ref bytes);
                break;
            default:
                throw new BadImageFormatException("An unknown kind of signature.");
        }

        return provider._found;
    }

    public int GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        _found.Add(handle);
        return 0;
    }

    public int GetTypeFromSpecification(MetadataReader reader, int genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public int GetArrayType(int elementType, ArrayShape shape) => 0;

    public int GetByReferenceType(int elementType) => 0;

    public int GetFunctionPointerType(MethodSignature<int> signature) => 0;

    public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

    public int GetGenericMethodParameter(int genericContext, int index) => 0;

    public int GetGenericTypeParameter(int genericContext, int index) => 0;

    public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

    public int GetPinnedType(int elementType) => 0;

    public int GetPointerType(int elementType) => 0;

    public int GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

    public int GetSZArrayType(int elementType) => 0;

    public int GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => 0;
}
