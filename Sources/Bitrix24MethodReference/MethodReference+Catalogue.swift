extension MethodReference {
    /// The methods of the product catalogue.
    static let catalogue = #"""
        @catalog/catalog catalog
        catalog.catalog.get|m|Values of all fields in trade catalog|Значения всех полей торгового каталога|id:catalog_catalog.id*||{catalog:{}}
        catalog.catalog.getFields|m|Get available fields of trade catalog|Получить доступные поля торгового каталога|||{catalog:{}}
        catalog.catalog.isOffers|m|Check if trade catalog is variation catalog|Проверить, является ли торговый каталог каталогом вариаций|id:catalog_catalog.id*||bool
        catalog.catalog.list|m|List of trade catalogs|Список торговых каталогов|select:array,filter:object,order:object,start:int||{catalogs:[{}]}
        @catalog/document catalog
        catalog.document.add||Create inventory document|Создать документ складского учета|fields*{docType:char*,currency:crm_currency.CURRENCY*,responsibleId:user.id*,siteId:char,dateDocument:datetime,title,commentary:char,total:number,docNumber,createdBy:user.id}||{document:{}}
        catalog.document.cancel||Cancel document of inventory accounting|Отменить проведение документа складского учета|id:catalog_document.id*||bool
        catalog.document.cancelList||Canceling multiple documents|Отменить проведение нескольких документов|documentIds:catalog_document.id[]*||bool
        catalog.document.conduct||Conduct warehouse accounting document|Провести документ складского учета|id:catalog_document.id*||bool
        catalog.document.conductList||Conduct multiple warehouse accounting documents|Провести несколько документов складского учета|documentIds:catalog_document.id[]*||bool
        catalog.document.delete||Delete inventory document|Удалить документ складского учета|id:catalog_document.id*||bool
        catalog.document.deleteList||Delete multiple inventory documents|Удалить несколько документов складского учета|documentIds:catalog_document.id[]*||bool
        catalog.document.getFields||Description of fields for inventory document|Описание полей документа складского учета|||{document:{}}
        catalog.document.list||List of warehouse accounting documents|Список документов складского учета|select:array,filter:object,order:object,start:int||{documents:[{}]}
        catalog.document.mode.status||Check status of inventory management|Проверить состояние складского учета|||string
        catalog.document.update||Update warehouse accounting document|Изменить документ складского учета|id:catalog_document.id*,fields*{responsibleId:user.id,dateModify:datetime,dateDocument:datetime,total:number,commentary:char,title,docNumber,modifiedBy:user.id}||{document:{}}
        @catalog/document/document-element catalog
        catalog.document.element.add||Add product to inventory document|Добавить товар в документ складского учета|fields*{docId:catalog_document.id*,elementId:catalog_product.id*,storeFrom:catalog_store.id,storeTo:catalog_store.id,amount:number,purchasingPrice:number}|ERROR_DOCUMENT_RIGHTS ERROR_DOCUMENT_STATUS|{documentElement:{}}
        catalog.document.element.delete||Delete item from inventory document|Удалить товар из документа складского учета|id:catalog_document_element.id*|ERROR_DOCUMENT_RIGHTS ERROR_DOCUMENT_STATUS|bool
        catalog.document.element.getFields||List of product fields for inventory document|Список полей товаров для документа складского учета||ERROR_DOCUMENT_RIGHTS|{documentElement:{}}
        catalog.document.element.list||List of products in inventory documents|Список товаров в документах складского учета|select:array,filter:object,order:object,start:int|ERROR_DOCUMENT_RIGHTS|{documentElements:[{}]}
        catalog.document.element.update||Update product in inventory document|Обновить товар в документе складского учета|id:catalog_document_element.id*,fields*{storeFrom:catalog_store.id,storeTo:catalog_store.id,amount:number,purchasingPrice:number}|ERROR_DOCUMENT_RIGHTS ERROR_DOCUMENT_STATUS|{documentElement:{}}
        @catalog/document/outdated catalog
        catalog.document.confirm|dm|Conduct warehouse accounting document|Провести документ складского учета|id:int*||bool|catalog.document.conduct
        catalog.document.element.fields|dm|List of product fields for warehouse accounting document|Список полей товаров документа складского учета||ERROR_DOCUMENT_RIGHTS|[{id:{}}]|catalog.document.element.getFields
        catalog.document.fields|dm|List of document fields|Список полей документа|||[{id:{}}]|catalog.document.getFields
        catalog.document.unconfirm|dm|Cancel document processing|Отменить проведение документа|id:int*||bool|catalog.document.cancel
        @catalog/documentcontractor catalog
        catalog.documentcontractor.add||Add vendor to inventory document|Добавить поставщика к документу складского учета|fields*{documentId:int,entityTypeId:int,entityId:int}||{documentContractor:{}}
        catalog.documentcontractor.delete||Remove vendor binding from document|Удалить привязку поставщика к документу|id:catalog_documentcontractor.id*||bool
        catalog.documentcontractor.getFields||Description of fields for binding vendor to inventory document|Описание полей привязки поставщика к документу складского учета|||{documentContractor:{}}
        catalog.documentcontractor.list||List of vendor bindings to documents|Список привязок поставщиков к документам|select:array,filter:object,order:object,start:int||{documentContractor:[{}]}
        @catalog/enum catalog
        catalog.enum.getRoundTypes||List of rounding types|Список типов округления|||{enum:[{}]}
        catalog.enum.getStoreDocumentTypes||Get store document types|Получить типы документов складского учета|||{enum:[{}]}
        @catalog/extra catalog
        catalog.extra.get|m|Get margin field values by ID|Значения полей наценки по ID|id:catalog_extra.id*||{extra:{}}
        catalog.extra.getFields|m|Get fields of extra charge|Поля наценки|||{extra:{}}
        catalog.extra.list|m|List of markups|Список наценок|select:array,filter:object,order:object,start:int||null
        @catalog/measure catalog
        catalog.measure.add|m|Add measurement unit|Добавить единицу измерения|fields*{code:int*,isDefault,measureTitle*,symbol,symbolIntl,symbolLetterIntl}||{measure:{}}
        catalog.measure.delete|m|Delete measurement unit|Удалить единицу измерения|id:catalog_measure.id*||bool
        catalog.measure.get|m|Get information about unit of measurement by ID|Получить информацию о единице измерения по ID|id:catalog_measure.id*||{measure:{}}
        catalog.measure.getFields|m|Get available fields of measurement|Получить доступные поля единиц измерения|||{measure:{}}
        catalog.measure.list|m|List of measurement units|Список единиц измерения|select:array,filter:object,order:object,start:int||null
        catalog.measure.update|m|Update measurement unit|Обновить единицу измерения|Id:catalog_measure.id*,fields*{code:int,isDefault,measureTitle,symbol,symbolIntl,symbolLetterIntl}||{measure:{}}
        @catalog/price catalog
        catalog.price.add||Add product price|Добавить цену товара|fields*{productId:catalog_product.id*,catalogGroupId:catalog_price_type.id*,price:number*,currency*}||{price:{}}
        catalog.price.delete||Delete product price|Удалить цену товара|id:catalog_price.id*||bool
        catalog.price.get||Get product price by ID|Получить цену товара по ID|id:catalog_price.id*||{price:{}}
        catalog.price.getFields||Get price fields|Поля цены|||{price:{}}
        catalog.price.list||Retrieve list of prices by filter|Список цен по фильтру|select:array,filter:object,order:object,start:int||{prices:[{}]}
        catalog.price.modify||Update product price collection|Обновить коллекцию цен товара|fields*{product*{id:catalog_product.id*,prices:array*{id:catalog_price.id,catalogGroupId:catalog_price_type.id*,price:number*,currency*}}}||{prices:[{}]}
        catalog.price.update||Update product price|Изменить цену товара|id:catalog_price.id*,fields*{price:number*,currency*}||{price:{}}
        @catalog/price-type catalog
        catalog.priceType.add|m|Create price type|Создать тип цены|fields*{name*,base,sort:int,xmlId}||{priceType:{}}
        catalog.priceType.delete|m|Delete price type|Удалить тип цены|id:catalog_price_type.id*|BASE|bool
        catalog.priceType.get|m|Get price type field values|Значения полей типа цены|id:catalog_price_type.id*||{priceType:{}}
        catalog.priceType.getFields|m|Get price type fields|Поля типа цены|||{priceType:{}}
        catalog.priceType.list|m|List of price types by filter|Список типов цен по фильтру|select:array,filter:object,order:object,start:int||null
        catalog.priceType.update|m|Update price type|Обновить тип цены|id:catalog_price_type.id*,fields*{name*,base,sort:int,xmlId}||{priceType:{}}
        @catalog/price-type/price-type-group catalog
        catalog.priceTypeGroup.add||Add price type binding to customer group|Добавить привязку типа цен к группе покупателей|fields*{catalogGroupId:catalog_price_type.id*,groupId:int*,access:char*}||{priceTypeGroup:{}}
        catalog.priceTypeGroup.delete||Remove price type binding from customer group|Удалить привязку типа цен к группе покупателей|id:catalog_price_type_group.id*||bool
        catalog.priceTypeGroup.getFields||Get price type group binding fields|Поля привязки типов цен к группам покупателей|||{priceTypeGroup:{}}
        catalog.priceTypeGroup.list||List of price type bindings to customer groups|Список привязок типов цен к группам покупателей|select:array,filter:object,order:object,start:int||{priceTypeGroups:[{}]}
        @catalog/price-type/price-type-lang catalog
        catalog.priceTypeLang.add|m|Add translation for price type name|Добавить перевод названия типа цены|fields*{catalogGroupId:catalog_price_type.id*,name*,lang:catalog_language.lid*}||{priceTypeLang:{}}
        catalog.priceTypeLang.delete|m|Delete translation of price type name|Удалить перевод названия типа цены|id:catalog_price_type_lang.id*||bool
        catalog.priceTypeLang.get|m|Values of fields for price type name translation|Значения полей перевода названия типа цены|id:catalog_price_type_lang.id*||{priceTypeLang:{}}
        catalog.priceTypeLang.getFields|m|Get fields for price type translation|Поля перевода названия типа цены|||{priceTypeLang:{}}
        catalog.priceTypeLang.getLanguages|m|Get available languages for translation|Получить доступные для перевода языки|||{languages:[{}]}
        catalog.priceTypeLang.list|m|List of translations for price type names by filter|Список переводов названий типов цен по фильтру|select:array,filter:object,order:object,start:int||{priceTypeLangs:[{}]}
        catalog.priceTypeLang.update|m|Update translation of price type name|Изменить перевод названия типа цены|Id:catalog_price_type_lang.id*,fields*{catalogGroupId:catalog_price_type.id,name,lang:catalog_language.lid}||{priceTypeLang:{}}
        @catalog/product catalog
        catalog.product.add|m|Add product|Добавить товар|fields*{iblockId:catalog_catalog.id*,name*,active,code,xmlId,barcodeMulti,canBuyZero,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,subscribe,vatId:catalog_vat.id,vatIncluded,height:number,length:number,weight:number,width:number,quantityTrace,purchasingCurrency,purchasingPrice:number,quantity:number,quantityReserved:number,recurSchemeLength:int,recurSchemeType,trialPriceId:int,withoutOrder,propertyN:any}||{element:{}}
        catalog.product.delete|m|Delete product|Удалить товар|id:catalog_product.id*||bool
        catalog.product.download|m|Download product files|Скачать файлы товара|fields*{fileId:int*,productId:catalog_product.id*,fieldName*}
        catalog.product.get|m|Get product by ID|Получить товар по ID|id:catalog_product.id*||{product:{}}
        catalog.product.getFieldsByFilter|m|Get product fields by filter|Поля товара по фильтру|filter*{iblockId:catalog_catalog.id*}||{product:{}}
        catalog.product.list||List of products by filter|Список товаров по фильтру|select:array,filter:object,order:object,start||{products:[{}]}
        catalog.product.update|m|Update product|Обновить товар|id:catalog_product.id*,fields*{name,active,code,xmlId,barcodeMulti,canBuyZero,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,subscribe,vatId:catalog_vat.id,vatIncluded,height:number,length:number,weight:number,width:number,quantityTrace,purchasingCurrency,purchasingPrice:number,quantity:number,quantityReserved:number,recurSchemeLength:int,recurSchemeType,trialPriceId:int,withoutOrder,propertyN:any}||{element:{}}
        @catalog/product-image catalog
        catalog.productImage.add|m|Add image to product|Добавить изображение в товар|fields*{productId:catalog_product.id*,type},fileContent:array*||{productImage:{}}
        catalog.productImage.delete|m|Delete image from product|Удалить изображение из товара|productId:catalog_product.id*,id:catalog_product_image.id*||bool
        catalog.productImage.get|m|Get information about product image|Получить информацию об изображении товара|productId:catalog_product.id*,id:catalog_product_image.id*||{productImage:{}}
        catalog.productImage.getFields|m|Get product image fields|Поля изображения товара|||{productImage:{}}
        catalog.productImage.list|m|List of product images|Список изображений товара|productId:catalog_product.id*,select:array||{productImages:[{}]}
        @catalog/product-property catalog
        catalog.productProperty.add||Add product property or variation|Добавить свойство товара или вариации|fields*{iblockId:catalog_catalog.id*,name*,propertyType*,active:char,sort:int,code,defaultValue:text,userType,rowCount:int,colCount:int,listType:char,multiple:char,xmlId,fileType,multipleCnt:int,linkIblockId:catalog_catalog.id,withDescription:char,searchable:char,filtrable:char,isRequired:char,hint,userTypeSettings:object}||{productProperty:{}}
        catalog.productProperty.delete||Delete product property or variation|Удалить свойство товаров или вариаций|id:catalog_product_property.id*||bool
        catalog.productProperty.get||Values of product or variation property fields|Значения полей свойства товаров или вариаций|id:catalog_product_property.id*||{productProperty:{}}
        catalog.productProperty.getFields||Get product or variation property fields|Поля свойства товаров или вариаций
        catalog.productProperty.list||List of product properties or variations|Список свойств товаров или вариаций|select:array,filter:object,order:object,start:int
        catalog.productProperty.update||Update product or variation property|Изменить свойство товаров или вариаций|id:catalog_product_property.id*,fields*{iblockId:catalog_catalog.id*,name,propertyType,active:char,sort:int,code,defaultValue:text,userType,rowCount:int,colCount:int,listType:char,multiple:char,xmlId,fileType,multipleCnt:int,linkIblockId:catalog_catalog.id,withDescription:char,searchable:char,filtrable:char,isRequired:char,hint,userTypeSettings:object}||{productProperty:{}}
        @catalog/product-property-enum catalog
        catalog.productPropertyEnum.add||Add value to list property|Добавить значение списочного свойства|fields*{propertyId:catalog_product_property.id*,value*,xmlId*,def:char,sort:int}|BX_INVALID_VALUE|{productPropertyEnum:{}}
        catalog.productPropertyEnum.delete||Delete value of list property|Удалить значение списочного свойства|id:int*||bool
        catalog.productPropertyEnum.get||Get value of list property|Получить значение списочного свойства|id:int*||{productPropertyEnum:{}}
        catalog.productPropertyEnum.getFields||Fields of list property values|Поля значений списочных свойств|||{productPropertyEnum:{}}
        catalog.productPropertyEnum.list||List of values for list properties|Список значений списочных свойств|select:array,filter:object,order:object,start:int||{productPropertyEnums:[{}]}
        catalog.productPropertyEnum.update||Update value of list property|Изменить значение списочного свойства|id:int*,fields*{propertyId:catalog_product_property.id*,value*,xmlId*,def:char,sort:int}||{productPropertyEnum:{}}
        @catalog/product-property-feature catalog
        catalog.productPropertyFeature.add||Add product property or variation parameter|Добавить параметр свойства товаров или вариаций|fields*{propertyId:catalog_product_property.id*,moduleId*,featureId*,isEnabled:char*}||{productPropertyFeature:{}}
        catalog.productPropertyFeature.get||Get product property feature parameter or variations|Получить параметр свойства товаров или вариаций|id:int*||{productPropertyFeature:{}}
        catalog.productPropertyFeature.getAvailableFeaturesByProperty||Get available product property features or variations|Получить доступные параметры свойств товаров или вариаций|propertyId:catalog_product_property.id*||{features:[{}]}
        catalog.productPropertyFeature.getFields||Fields of product property features or variations|Поля параметров свойств товаров или вариаций|||{productPropertyFeature:{}}
        catalog.productPropertyFeature.list||List of product property feature parameters or variations|Список параметров свойств товаров или вариаций|select:array,filter:object,order:object,start:int||{productPropertyFeatures:[{}]}
        catalog.productPropertyFeature.update||Update product property or variation parameter|Изменить параметр свойства товаров или вариаций|id:int*,fields*{propertyId:catalog_product_property.id*,moduleId*,featureId*,isEnabled:char*}||{productPropertyFeature:{}}
        @catalog/product-property-section catalog
        catalog.productPropertySection.get||Get section settings of property|Получить секционные настройки свойства|propertyId:catalog_product_property.id*||{productPropertySection:{}}
        catalog.productPropertySection.list||List of section settings|Список секционных настроек свойств|select:array,filter:object,order:object,start:int||{productPropertySections:[{}]}
        catalog.productPropertySection.set||Set section settings for property|Установить секционные настройки свойства|propertyId:catalog_product_property.id*,fields*{smartFilter:char,displayType:char,displayExpanded:char,filterHint}||{productPropertySection:{}}
        @catalog/product/offer catalog
        catalog.product.offer.add|m|Add product variation|Добавить вариацию товара|fields*{iblockId:catalog_catalog.id*,name*,active,code,xmlId,barcodeMulti,canBuyZero,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,subscribe,vatId:catalog_vat.id,vatIncluded,height:number,length:number,weight:number,width:number,quantityTrace,purchasingCurrency,purchasingPrice:number,quantity:number,quantityReserved:number,recurSchemeLength:int,recurSchemeType,trialPriceId:int,withoutOrder,parentId:int,propertyN:any}||{offer:{}}
        catalog.product.offer.delete|m|Delete product variation|Удалить вариацию товара|id:catalog_product_offer.id*||bool
        catalog.product.offer.download|m|Download product variation files|Скачать файлы вариации товара|fields*{fileId:int*,productId:catalog_product_offer.id*,fieldName*}
        catalog.product.offer.get|m|Get product variation field values|Значения полей вариации товара|id:catalog_product_offer.id*||{offer:{}}
        catalog.product.offer.getFieldsByFilter|m|Get product variation fields by filter|Поля вариации товара по фильтру|filter*{iblockId:catalog_catalog.id*}||{offer:{}}
        catalog.product.offer.list|m|List of product variations|Список вариаций товара|select:array,filter:object,order:object,start:int||{offers:[{}]}
        catalog.product.offer.update|m|Update product variation fields|Обновить поля вариации товара|id:catalog_product_offer.id*,fields*{name,active,code,xmlId,barcodeMulti,canBuyZero,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,subscribe,vatId:catalog_vat.id,vatIncluded,height:number,length:number,weight:number,width:number,quantityTrace,purchasingCurrency,purchasingPrice:number,quantity:number,quantityReserved:number,recurSchemeLength:int,recurSchemeType,trialPriceId:int,withoutOrder,parentId:object,propertyN:object}||{offer:{}}
        @catalog/product/service catalog
        catalog.product.service.add|m|Add service|Добавить услугу|fields*{iblockId:catalog_catalog.id*,name*,active,code,xmlId,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,vatId:catalog_vat.id,vatIncluded,propertyN:any}||{service:{}}
        catalog.product.service.delete|m|Delete service|Удалить услугу|id:catalog_product_service.id*||bool
        catalog.product.service.download|m|Download files for service|Скачать файлы услуги|fields*{fileId:int*,productId:catalog_product_service.id*,fieldName*}
        catalog.product.service.get|m|Get service field values|Значения полей услуги|id:catalog_product_service.id*||{service:{}}
        catalog.product.service.getFieldsByFilter|m|Get service fields by filter|Поля услуги по фильтру|filter*{iblockId:catalog_catalog.id*}||{service:{}}
        catalog.product.service.list|m|List of services|Список услуг|select:array,filter:object,order:object,start:int||{services:[{}]}
        catalog.product.service.update|m|Update service fields|Обновить поля услуги|id:catalog_product_service.id*,fields*{name,active,code,xmlId,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,vatId:catalog_vat.id,vatIncluded,propertyN:object}||{service:{}}
        @catalog/product/sku catalog
        catalog.product.sku.add|m|Add parent product|Добавить головной товар|fields*{iblockId:catalog_catalog.id*,name*,active,code,xmlId,canBuyZero,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,subscribe,vatId:catalog_vat.id,vatIncluded,height:number,length:number,weight:number,width:number,purchasingCurrency,purchasingPrice:number,quantity:number,propertyN:any}||{sku:{}}
        catalog.product.sku.delete|m|Delete head product|Удалить головной товар|id:catalog_product_sku.id*||bool
        catalog.product.sku.download|m|Download main product files|Скачать файлы головного товара|fields*{fileId:int*,productId:catalog_product_sku.id*,fieldName*}
        catalog.product.sku.get|m|Values of parent product fields|Значения полей головного товара|id:catalog_product_sku.id*||{sku:{}}
        catalog.product.sku.getFieldsByFilter|m|Get parent product fields by filter|Поля головного товара по фильтру|filter*{iblockId:catalog_catalog.id*}||{sku:{}}
        catalog.product.sku.list|m|List of parent products|Список головных товаров|select:array,filter:object,order:object,start:int||{units:[{}]}
        catalog.product.sku.update|m|Update main product fields|Обновить поля головного товара|id:catalog_product_sku.id*,fields*{name,active,code,xmlId,canBuyZero,createdBy:user.id,modifiedBy:user.id,dateActiveFrom:datetime,dateActiveTo:datetime,dateCreate:datetime,iblockSectionId:catalog_section.id,IblockSection:array,measure:catalog_measure.id,previewText,detailText,previewPicture:object,detailPicture:object,previewTextType,detailTextType,sort:int,subscribe,vatId:catalog_vat.id,vatIncluded,height:number,length:number,weight:number,width:number,purchasingCurrency,purchasingPrice:number,quantity:number,propertyN:object}||{sku:{}}
        @catalog/ratio catalog
        catalog.ratio.get|m|Get unit of measure ratio field values|Значения полей коэффициента единицы измерения|id:catalog_ratio.id*||{ratio:{}}
        catalog.ratio.getFields|m|Get measurement unit ratio fields|Поля коэффициента единицы измерения|||{ratio:{}}
        catalog.ratio.list|m|List of measurement unit ratios|Список коэффициентов единиц измерения|select:array,filter:object,order:object,start:int||{ratios:[{}]}
        @catalog/rounding-rule catalog
        catalog.roundingRule.add|m|Create price rounding rule|Создать правило округления цен|fields*{catalogGroupId:catalog_price_type.id*,price:number*,roundType:int*,roundPrecision:number*}||{roundingRule:{}}
        catalog.roundingRule.delete|m|Delete price rounding rule|Удалить правило округления цен|id:catalog_rounding_rule.id*||bool
        catalog.roundingRule.get|m|Values of price rounding rule fields|Значения полей правила округления цен|id:catalog_rounding_rule.id*||{roundingRule:{}}
        catalog.roundingRule.getFields|m|Fields of price rounding rule|Поля правила округления цен|||{roundingRule:{}}
        catalog.roundingRule.list|m|List of price rounding rules by filter|Список правил округления цен по фильтру|select:array,filter:object,order:object,start:int||null
        catalog.roundingRule.update|m|Update price rounding rule|Изменить правило округления цен|Id:catalog_rounding_rule.id*,fields*{catalogGroupId:catalog_price_type.id*,price:number*,roundType:int*,roundPrecision:number*}||{roundingRule:{}}
        @catalog/section catalog
        catalog.section.add|m|Add section to catalog|Добавить раздел торгового каталога|fields*{iblockId:catalog_catalog.id*,iblockSectionId:catalog_section.id,name*,xmlId,code,sort:int,active,description,descriptionType}||{section:{}}
        catalog.section.delete|m|Delete catalog section|Удалить раздел торгового каталога|id:catalog_section.id*||bool
        catalog.section.get|m|Get field values of trade catalog section|Значения полей раздела торгового каталога|id:catalog_section.id*||{section:{}}
        catalog.section.getFields||Fields of catalog section|Поля раздела торгового каталога|||{section:{}}
        catalog.section.list|m|List of sections in trade catalog|Список разделов торгового каталога|select:array,filter:object,order:object,start:int||null
        catalog.section.update|m|Update catalog section|Изменить раздел торгового каталога|id:catalog_section.id*,fields*{iblockId:catalog_catalog.id*,iblockSectionId:catalog_section.id,name*,xmlId,code,sort:int,active,description,descriptionType}||{section:{}}
        @catalog/store catalog
        catalog.store.add|m|Add inventory|Добавить склад|fields*{address*,title,active,description,gpsN:number,gpsS:number,imageId:object,dateModify:datetime,dateCreate:datetime,userId:user.id,modifiedBy:user.id,phone,schedule,xmlId,sort:int,email,issuingCenter,code}||{store:{}}
        catalog.store.delete|m|Delete warehouse|Удалить склад|id:catalog_store.id*||bool
        catalog.store.get|m|Get store field values|Значения полей склада|id:catalog_store.id*||{store:{}}
        catalog.store.getFields|m|Get available store fields|Получить доступные поля склада|||{store:{}}
        catalog.store.list|m|List of inventories by filter|Список складов по фильтру|select:array,filter:object,order:object,start:int||{stores:[{}]}
        catalog.store.update|m|Update warehouse|Изменить склад|id:catalog_store.id*,fields*{address,title,active,description,gpsN:number,gpsS:number,imageId:object,dateModify:datetime,dateCreate:datetime,userId:user.id,modifiedBy:user.id,phone,schedule,xmlId,sort:int,email,issuingCenter,code}||{store:{}}
        @catalog/store-product catalog
        catalog.storeproduct.get||Get product inventory by ID|Получить остатки товара на складе по ID|id:catalog_storeproduct.id*||{storeProduct:{}}||catalog-store-product-get
        catalog.storeproduct.getFields||Get inventory balances fields|Поля остатков по складам|||{storeProduct:{}}||catalog-store-product-get-fields
        catalog.storeproduct.list||List of inventory balances by filter|Список остатков по складам по фильтру|select:array,filter:object,order:object,start:int||{storeProducts:[{}]}||catalog-store-product-list|остаток stock склад
        @catalog/userfield-document catalog
        catalog.userfield.document.list||List of custom field values for inventory accounting documents|Список значений пользовательских полей документов складского учета|select:array*,filter*{documentType,documentId:int},order:object,start:int||{documents:[{}]}
        catalog.userfield.document.update||Update user field values for inventory accounting documents|Изменить значения пользовательских полей документов складского учета|documentId:catalog_document.id*,fields*{documentType*,fieldN:any}||{document:{}}
        @catalog/vat catalog
        catalog.vat.add|m|Add VAT rate|Добавить ставку НДС|fields*{name*,active,rate:number*,sort:int}||{vat:{}}
        catalog.vat.delete|m|Delete VAT rate|Удалить ставку НДС|id:catalog_vat.id*||bool
        catalog.vat.get|m|Get VAT rate field values|Значения полей ставки НДС|id:catalog_vat.id*
        catalog.vat.getFields|m|Get VAT rate fields|Поля ставки НДС|||{vat:{}}
        catalog.vat.list|m|List of VAT rates by filter|Список ставок НДС по фильтру|select:array,filter:object,order:object,start:int||null
        catalog.vat.update|m|Update VAT rate|Изменить ставку НДС|id:catalog_vat.id*,fields*{name*,active,rate:number*,sort:int}||{vat:{}}
        """#
}
