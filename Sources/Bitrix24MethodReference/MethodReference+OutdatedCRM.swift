extension MethodReference {
    /// The methods of the CRM that others have replaced.
    static let outdatedCRM = #"""
        @crm/outdated/catalog crm
        crm.catalog.fields|d|Get product catalog fields|Поля каталога товаров||||catalog.catalog.getFields
        crm.catalog.get|d|Get product catalog by ID|Получить товарный каталог по ID|id:int*|||catalog.catalog.get
        crm.catalog.list|d|List of product catalogs|Список товарных каталогов||||catalog.catalog.list
        @crm/outdated/category-old crm
        crm.dealcategory.add|d|Create new deal direction|Создать новое направление сделок|fields:array{NAME,SORT}|||crm.category.add|crm-deal-category-add
        crm.dealcategory.default.get|d|Get default deal category settings|Получить настройки общего направления сделок||||crm.category.*|crm-deal-category-default-get
        crm.dealcategory.default.set|d|Set default deal category settings|Установить настройки общего направления сделок|name|||crm.category.*|crm-deal-category-default-set
        crm.dealcategory.delete|d|Delete deal direction|Удалить направление сделок|id:int|||crm.category.delete|crm-deal-category-delete
        crm.dealcategory.fields|d|Descriptions of fields for deal categories|Описания полей направления сделок||||crm.category.fields|crm-deal-category-fields
        crm.dealcategory.get|d|Get deal direction|Получить направление сделок|id:int|||crm.category.get|crm-deal-category-get
        crm.dealcategory.list|d|Filter deal categories|Отфильтровать направления сделок|order:object,filter:object,select:array|||crm.category.list|crm-deal-category-list
        crm.dealcategory.stage.list|d|Get list of deal stages of deal category|Список стадий сделок для направления|id:int|||crm.category.*|crm-deal-category-stage-list
        crm.dealcategory.status|d|Get identifier of directory where deal stages are stored|Получить идентификатор справочника, где хранятся стадии сделок|id*|||crm.category.*|crm-deal-category-status
        crm.dealcategory.update|d|Update deal direction|Обновить направление сделок|id:int,fields:array{SORT}|||crm.category.update|crm-deal-category-update
        @crm/outdated/invoice crm
        crm.invoice.add|d|Add invoice|Добавить счет|fields:array|||crm.item.add
        crm.invoice.delete|d|Delete invoice|Удалить счет|id:int|||crm.item.delete
        crm.invoice.fields|d|Get invoice fields and associated products|Поля счета и входящих в него товаров||||crm.item.fields
        crm.invoice.get|d|Get invoice by ID|Получить счет по ID|id:int|||crm.item.get
        crm.invoice.getexternallink|d|Get link to invoice|Получить ссылку на счет|id:int||||crm-invoice-get-external-link
        crm.invoice.list|d|List of invoices|Список счетов|filter:any,order:any|||crm.item.list
        crm.invoice.recurring.add|d|Add configuration for recurring invoice|Добавить настройку для регулярного счета|fields:array
        crm.invoice.recurring.delete|d|Delete recurring invoice setting|Удалить настройку регулярного счета|id:int
        crm.invoice.recurring.expose|d|Create new invoice from template|Создать новый счет из шаблона|id:int
        crm.invoice.recurring.fields|d|Get full template of recurring invoice fields|Получить полня шаблона регулярного счета
        crm.invoice.recurring.get|d|Get recurring invoice settings by ID|Получить настройку регулярного счета по ID|id:int
        crm.invoice.recurring.list|d|List of recurring invoice settings by filter|Список настроек регулярных счетов по фильтру|order:object,filter:object,select:array
        crm.invoice.recurring.update|d|Change settings for recurring invoice|Изменить настройку для регулярного счета|id:int,fields:array{SEND_BILL,EMAIL_ID:int,PARAMS:object}
        crm.invoice.update|d|Update invoice|Изменить счет|id:int,fields:array{DATE_BILL,USER_DESCRIPTION,PRODUCT_ROWS:array}|||crm.item.update
        crm.invoice.userfield.add|d|Create custom field for invoices|Создать пользовательское поле для счетов|fields:any,LIST:any||||crm-invoice-user-field-add
        crm.invoice.userfield.delete|d|Delete custom field of invoices|Удалить пользовательское поле счетов|id:int||||crm-invoice-user-field-delete
        crm.invoice.userfield.get|d|Get user field by ID|Получить пользовательское поле по ID|id:int||||crm-invoice-user-field-get
        crm.invoice.userfield.list|d|List of custom fields by filter|Список пользовательских полей по фильтру|order:any,filter:any||||crm-invoice-user-field-list
        crm.invoice.userfield.update|d|Update custom field|Изменить пользовательское поле|id:any,fields:any{EDIT_FORM_LABEL,LIST_COLUMN_LABEL},LIST:any||||crm-invoice-user-field-update
        crm.paysystem.fields|d|Get fields for payment methods|Поля для способов оплаты|||||crm-pay-system-fields
        crm.paysystem.list|d|List of payment methods|Список способов оплаты|order:object,filter:object||||crm-pay-system-list
        crm.persontype.fields|d|Get fields for CRM payer types|Поля для типов плательщиков|||||crm-person-type-fields
        crm.persontype.list|d|List of CRM payer types|Список типов плательщиков|order:object,filter:object||||crm-person-type-list
        @crm/outdated/invoice-status-old crm
        crm.invoice.status.add|d|Create new invoice status|Создать новый статус счета|fields:array*
        crm.invoice.status.delete|d|Delete invoice status|Удалить статус счета|id:int*
        crm.invoice.status.fields|d|Get invoice status fields|Поля статуса счета
        crm.invoice.status.get|d|Get invoice status by ID|Получить статус счета по ID|id:int*
        crm.invoice.status.list|d|List of invoice statuses|Список статусов счета
        crm.invoice.status.update|d|Update invoice status|Изменить статус счета|id:int*,fields:array*
        @crm/outdated/measure crm
        crm.measure.add|d|Add measurement unit|Добавить единицу измерения|fields:array*{CODE:int*,MEASURE_TITLE*,SYMBOL_RUS,SYMBOL_INTL,SYMBOL_LETTER_INTL,IS_DEFAULT:char}|||catalog.measure.add
        crm.measure.delete|d|Delete measurement unit|Удалить единицу измерения|id:any*|||catalog.measure.delete
        crm.measure.fields|d|Get available fields|Получить доступные поля единицы измерения||||catalog.measure.getFields
        crm.measure.get|d|Get field values of measurement unit|Значения полей единицы измерения|id:any*|||catalog.measure.get
        crm.measure.list|d|List of measurement units|Список единиц измерения|order:object,filter:object,select:array|||catalog.measure.list
        crm.measure.update|d|Update measurement unit|Изменить единицу измерения|id:any*,fields:array{MEASURE_TITLE}|||catalog.measure.update
        @crm/outdated/product-section crm
        crm.productsection.add|d|Add new product section|Добавить новый раздел товаров|fields:array*|||catalog.section.add|crm-product-section-add
        crm.productsection.delete|d|Delete product section|Удалить раздел товаров|id:int*|||catalog.section.delete|crm-product-section-delete
        crm.productsection.fields|d|Fields of product section|Поля раздела товаров||||catalog.section.getFields|crm-product-section-fields
        crm.productsection.get|d|Get product section by ID|Получить раздел товаров по ID|id:int*|||catalog.section.get|crm-product-section-get
        crm.productsection.list|d|List of sections|Список разделов|select:array,filter:object,order:object|||catalog.section.list|crm-product-section-list
        crm.productsection.update|d|Update product section|Изменить раздел товаров|id:int*,fields:array|||catalog.section.update|crm-product-section-update
        @crm/outdated/productrow-old crm
        crm.productrow.fields|d|Descriptions of fields for product rows|Описания полей товарных позиций||||crm.item.productrow.fields
        crm.productrow.list|d|List of order properties|Список свойств заказа|filter{OWNER_TYPE,OWNER_ID}|||crm.item.productrow.list
        @crm/outdated/products crm
        crm.product.add|dm|Add product|Добавить товар|fields:array{NAME,CURRENCY_ID,PRICE:int,SORT:int}|||catalog.product.add
        crm.product.delete|dm|Delete product|Удалить товар|id:int|||catalog.product.delete
        crm.product.fields|d|Get product fields|Поля товара||||catalog.product.getFieldsByFilter
        crm.product.get|d|Get product by ID|Получить товар по ID|id:int|||catalog.product.get
        crm.product.list|d|Get product list by filter|Список товаров по фильтру|order:object,filter:object,select:array|||catalog.product.list
        crm.product.property.add|dm|Add product property|Добавить свойство товаров|fields:array|||catalog.productProperty.add
        crm.product.property.delete|dm|Delete product property|Удалить свойство товаров|id:int|||catalog.productProperty.delete
        crm.product.property.enumeration.fields|d|Fields of List-Type property|Поля свойства списочного типа||||catalog.productPropertyEnum.*
        crm.product.property.fields|d|Retrieve product property fields|Поля свойства товаров||||catalog.productProperty.getFields
        crm.product.property.get|d|Get product property by ID|Получить свойство товаров по ID|id:int|||catalog.productProperty.get
        crm.product.property.list|d|List of product properties|Список свойств товаров|order:any,filter:any|||catalog.productProperty.list
        crm.product.property.settings.fields|d|Retrieve additional settings fields for custom type|Поля дополнительных настроек свойств пользовательского типа|propertyType:any,userType:any|||catalog.productPropertyFeature.*
        crm.product.property.types|d|List of product property types|Список типов свойств товаров|id:int*|||catalog.productPropertyFeature.*
        crm.product.property.update|dm|Update product property|Изменить свойство товаров|id:int,fields:array{NAME}|||catalog.productProperty.update
        crm.product.update|dm|Update product|Изменить товар|id:int,fields:array{CURRENCY_ID,PRICE:int}|||catalog.product.update
        @crm/outdated/vat crm
        crm.vat.add|dm|Create VAT rate|Создать ставку НДС|fields*{ACTIVE,C_SORT:int,NAME*,RATE:number*}||int|catalog.vat.add
        crm.vat.delete|dm|Delete VAT rate|Удалить ставку НДС|id:int*||bool|catalog.vat.delete
        crm.vat.fields|d|Get VAT rate fields|Поля ставки НДС|||{ID,TIMESTAMP_X,ACTIVE,C_SORT,NAME,RATE}|catalog.vat.getFields
        crm.vat.get|d|Get VAT rate by ID|Получить ставку НДС по ID|id:int*||{ID,ACTIVE,NAME,RATE,C_SORT}|catalog.vat.get
        crm.vat.list|d|List of VAT rates by filter|Список ставок НДС по фильтру|order:object,filter:object,select:array||[{ID,NAME,RATE}]|catalog.vat.list
        crm.vat.update|dm|Update existing VAT rate|Обновить существующую ставку НДС|id:int*,fields*{ACTIVE,C_SORT:int,NAME*,RATE:number*}||int|catalog.vat.update
        """#
}
